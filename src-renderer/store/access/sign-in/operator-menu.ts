import type { MenuExtra } from '../../../shell/places/menu-entry'
import { signOut } from './sign-out'

/** What the menu offers of who is signed in. */
export const operatorMenu: readonly MenuExtra[] = [
  {
    kind: 'act',
    name: 'Trocar operador',
    hint: 'O caixa e a venda ficam como estão',
    group: 'till',
    letter: 'D',
    isOpen: () => true,
    act: () => void signOut(),
  },
]
