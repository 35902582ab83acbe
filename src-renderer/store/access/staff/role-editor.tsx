import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { permissions } from '#shared/store/access/permissions'
import { roleLimitFields, roleLimitNames } from '#shared/store/access/role-limits'
import { roleSchema, type Role } from '#shared/store/access/roles'
import { useCommand } from '../../../ipc/words/use-command'
import { PlaceFrame } from '../../../shell/place-frame'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { useFirstFocus } from '../../../ui/use-first-focus'
import { callWithApproval } from '../approval/approval'
import { CopyRoleWindow } from './copy-role-window'
import { LevelRow } from './level-row'
import { LimitField } from './limit-field'
import type { TakeStaff } from './use-staff'
import styles from './role-editor.module.css'

interface RoleEditorProps {
  readonly role: Role
  readonly take: TakeStaff
  readonly onBack: () => void
}

/** A role as it is being edited: a limit is null while what is typed means nothing. */
type RoleDraft = Omit<Role, 'limits'> & { readonly limits: Readonly<Record<string, number | null>> }

/** What one role may do, right by right; saved as a whole. */
export function RoleEditor({ role, take, onBack }: RoleEditorProps) {
  const [draft, setDraft] = useState<RoleDraft>(role)
  const [isCopying, setCopying] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  const body = useFirstFocus(role.id)
  const changed = JSON.stringify(draft) !== JSON.stringify(role)

  function change(part: Partial<RoleDraft>) {
    refuse(null)
    setDraft({ ...draft, ...part })
  }

  function save() {
    const read = roleSchema.safeParse(draft)
    if (!changed) return
    if (!read.success) return refuse('Informe o nome do perfil e os limites.')
    void run(
      () => callWithApproval('access.change-role', read.data, `Alterar o perfil ${role.name}`),
      async (staff) => {
        await take(staff)
        setDraft(read.data)
        notice.success(`Perfil ${read.data.name} salvo. Já vale para todos que o têm.`)
      },
    )
  }

  return (
    <PlaceFrame
      title={`Perfil ${role.name}`}
      onBack={onBack}
      unsaved={changed ? `As alterações do perfil ${role.name} serão perdidas.` : null}
      actions={
        <>
          <Button variant="default" disabled={changed} onClick={() => setCopying(true)}>
            Copiar perfil
          </Button>
          <Button type="submit" form="role" loading={busy} disabled={!changed}>
            Salvar
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <form
          id="role"
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <div className={styles.facts}>
            <TextInput
              label="Nome do perfil"
              value={draft.name}
              maxLength={30}
              autoComplete="off"
              data-autofocus
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            {roleLimitNames.map((limit) => (
              <LimitField
                key={limit}
                label={roleLimitFields[limit].name}
                unit={roleLimitFields[limit].unit}
                value={draft.limits[limit] ?? null}
                onChange={(value) => change({ limits: { ...draft.limits, [limit]: value } })}
              />
            ))}
            <ErrorText lines={2}>{refusal}</ErrorText>
          </div>
          <div className={styles.rights} role="group" aria-label="Permissões">
            {permissions.map((permission) => (
              <LevelRow
                key={permission}
                permission={permission}
                level={draft.levels[permission]}
                onChange={(level) => change({ levels: { ...draft.levels, [permission]: level } })}
              />
            ))}
          </div>
        </form>
      </div>
      {isCopying && (
        <CopyRoleWindow role={role} take={take} onCopied={onBack} onClose={() => setCopying(false)} />
      )}
    </PlaceFrame>
  )
}
