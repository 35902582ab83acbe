import { permissionNames } from '#shared/store/access/permissions'
import type { Elsewhere } from '../../feature/elsewhere'
import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import type { Place } from '../../feature/place'
import { ApprovalWindow } from './approval/approval'
import { LockWhenIdle } from './sign-in/lock-when-idle'
import { RoleNotices } from './sign-in/role-notices'
import { signOut } from './sign-in/sign-out'
import { StaffScreen } from './staff/staff-screen'

/** What the menu offers of who is signed in. */
const menu: readonly MenuExtra[] = [
  {
    kind: 'act',
    id: 'sign-out',
    name: 'Trocar operador',
    hint: 'O caixa e a venda ficam como estão',
    menu: { group: 'till', letter: 'D' },
    isOpen: () => true,
    act: () => void signOut(),
  },
]

const staffPlace: Place = {
  id: 'staff',
  name: 'Operadores e permissões',
  hint: 'Quem entra, com que código, e o que pode',
  alsoCalled: `Acesso, usuário, funcionário, senha, perfis, autorização, ${Object.values(permissionNames).join(', ')}`,
  area: 'shop',
  permission: 'access.manage',
  needsTill: false,
  Screen: StaffScreen,
}

const roleLimits: Elsewhere = {
  key: 'role-limits',
  menu: ['Utilitários', 'Administrador', 'Operadores e permissões'],
  name: 'Limites de desconto, sangria e devolução',
  help: 'Acesso de cada perfil às telas e processos, e até quanto cada um vai sem aprovação.',
  opens: { kind: 'place', place: staffPlace },
}

export const accessUi: FeatureUi = {
  places: [staffPlace],
  menu,
  elsewhere: [roleLimits],
  everywhere: [
    { id: 'lock-when-idle', Part: LockWhenIdle },
    { id: 'role-notices', Part: RoleNotices },
    { id: 'approval', Part: ApprovalWindow },
  ],
}
