import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'
import { PlaceFrame } from '../../../shell/place-frame'
import { ListPanel } from '../../../ui/list/list-panel'
import { useFirstFocus } from '../../../ui/use-first-focus'
import { NewOperatorWindow } from './new-operator-window'
import { OperatorRow } from './operator-row'
import { OperatorWindow } from './operator-window'
import { RoleEditor } from './role-editor'
import { RoleRow } from './role-row'
import { useStaff } from './use-staff'
import styles from './staff-screen.module.css'

type Tab = 'operators' | 'roles'

/** “Operadores e permissões” (FEATURES B2). */
export function StaffScreen() {
  const { staff, problem, refresh, take } = useStaff()
  const [tab, setTab] = useState<Tab>('operators')
  const [open, setOpen] = useState<StaffMember['id'] | 'new' | null>(null)
  const [roleId, setRoleId] = useState<Role['id'] | null>(null)
  const body = useFirstFocus(roleId !== null ? '' : tab)
  const member = staff?.operators.find(({ id }) => id === open)
  const role = staff?.roles.find(({ id }) => id === roleId)
  const close = () => setOpen(null)
  const list = { error: problem, onRetry: () => void refresh() }

  if (role !== undefined)
    return <RoleEditor key={role.id} role={role} take={take} onBack={() => setRoleId(null)} />
  return (
    <PlaceFrame
      title="Operadores e permissões"
      actions={
        tab === 'operators' && (
          <Button disabled={staff === null} onClick={() => setOpen('new')}>
            Novo operador
          </Button>
        )
      }
    >
      <div ref={body} className={styles.body}>
        <SegmentedControl
          className={styles.tabs ?? ''}
          aria-label="O que mostrar"
          value={tab}
          onChange={(value) => setTab(value === 'roles' ? 'roles' : 'operators')}
          data={[
            { value: 'operators', label: 'Operadores' },
            { value: 'roles', label: 'Perfis' },
          ]}
        />
        {tab === 'operators' ? (
          <ListPanel
            key="operators"
            {...list}
            label="Operadores"
            items={staff?.operators ?? null}
            what="os operadores"
            getKey={({ id }) => id}
            onChoose={({ id }) => setOpen(id)}
            emptyText="Nenhum operador."
            renderItem={(one) => <OperatorRow member={one} roles={staff?.roles ?? []} />}
          />
        ) : (
          <ListPanel
            key="roles"
            {...list}
            label="Perfis"
            items={staff?.roles ?? null}
            what="os perfis"
            getKey={({ id }) => id}
            onChoose={({ id }) => setRoleId(id)}
            emptyText="Nenhum perfil."
            renderItem={(one) => <RoleRow role={one} operators={staff?.operators ?? []} />}
          />
        )}
      </div>
      {staff !== null && open === 'new' && (
        <NewOperatorWindow roles={staff.roles} take={take} onClose={close} />
      )}
      {staff !== null && member !== undefined && (
        <OperatorWindow key={member.id} member={member} roles={staff.roles} take={take} onClose={close} />
      )}
    </PlaceFrame>
  )
}
