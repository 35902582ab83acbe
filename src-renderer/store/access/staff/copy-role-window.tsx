import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { roleNameSchema, type Role } from '#shared/store/access/roles'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../approval/approval'
import type { SettleStaff } from './use-staff'

interface CopyRoleWindowProps {
  readonly role: Role
  readonly settle: SettleStaff
  readonly onCopied: () => void
  readonly onClose: () => void
}

/** A new role that starts as this one. */
export function CopyRoleWindow({ role, settle, onCopied, onClose }: CopyRoleWindowProps) {
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function copy() {
    if (busy) return
    const read = roleNameSchema.safeParse(name)
    if (!read.success) return setRefusal('Informe o nome do novo perfil.')
    setBusy(true)
    const input = { from: role.id, name: read.data }
    const refused = await settle(callWithApproval('access.copy-role', input, `Novo perfil ${read.data}`))
    setBusy(false)
    if (refused === null) onCopied()
    else setRefusal(refused)
  }

  return (
    <Dialog
      opened
      title="Copiar perfil"
      reason={`O novo perfil começa com as permissões e os limites de ${role.name}.`}
      size="sm"
      onClose={onClose}
      onSubmit={() => void copy()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Criar perfil
          </Button>
        </>
      }
    >
      <div>
        <TextInput
          label="Nome do novo perfil"
          value={name}
          maxLength={30}
          autoComplete="off"
          data-autofocus
          onChange={(event) => {
            setName(event.currentTarget.value)
            setRefusal(null)
          }}
        />
        <ErrorText>{refusal}</ErrorText>
      </div>
    </Dialog>
  )
}
