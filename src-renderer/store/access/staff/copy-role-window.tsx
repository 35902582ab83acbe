import { TextInput } from '@mantine/core'
import type { Role } from '#shared/store/access/roles'
import { staffContract } from '#shared/store/access/staff-operations'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import { callWithApproval } from '../approval/approval'
import type { TakeStaff } from './use-staff'

const { input } = staffContract['access.copy-role']
const words = { name: 'Informe o nome do novo perfil.' }

interface CopyRoleWindowProps {
  readonly role: Role
  readonly take: TakeStaff
  readonly onCopied: () => void
  readonly onClose: () => void
}

/** A new role that starts as this one. */
export function CopyRoleWindow({ role, take, onCopied, onClose }: CopyRoleWindowProps) {
  const { bind, problem, submit } = useSchemaForm(input, { from: role.id, name: '' }, words)
  const { busy, refusal, run } = useCommand()

  const copy = () =>
    submit((copied) =>
      run(
        () => callWithApproval('access.copy-role', copied, `Novo perfil ${copied.name}`),
        async (staff) => {
          await take(staff)
          onCopied()
        },
      ),
    )

  return (
    <FormDialog
      title="Copiar perfil"
      reason={`O novo perfil começa com as permissões e os limites de ${role.name}.`}
      size="sm"
      submitLabel="Criar perfil"
      busy={busy}
      refusal={problem ?? refusal}
      onClose={onClose}
      onSubmit={copy}
    >
      <TextInput
        label="Nome do novo perfil"
        maxLength={30}
        autoComplete="off"
        data-autofocus
        {...bind('name')}
      />
    </FormDialog>
  )
}
