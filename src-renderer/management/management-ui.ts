import type { FeatureUi } from '../feature/feature'
import type { MenuExtra } from '../feature/menu-entry'
import { openManagement } from '../shell/places/use-place'
import { openSearch } from '../shell/search-state'
import { NeedsChip } from './needs/needs-chip'
import { needsPlace } from './needs/needs-place'
import { KeptNeeds } from './needs/use-needs'
import { Search } from './search'

/** What the menu offers of the manager's place (FEATURES B12). */
const menu: readonly MenuExtra[] = [
  {
    kind: 'act',
    id: 'management',
    name: 'Gestão',
    hint: 'Cadastros, parâmetros, relatórios e tudo o que não é do caixa',
    alsoCalled: 'Gerenciamento, Management, retaguarda, Utilitários, Ferramentas e definições',
    menu: { group: 'shop', letter: 'M' },
    isOpen: ({ manages }) => manages,
    act: () => openManagement(),
  },
  {
    kind: 'act',
    id: 'search',
    name: 'Procurar',
    hint: 'Telas e parâmetros pelo nome, por um assunto ou pelo menu do sistema de antes (Ctrl K)',
    menu: { group: 'shop', letter: 'Q' },
    isOpen: () => true,
    act: (close) => {
      close()
      openSearch()
    },
  },
]

export const managementUi: FeatureUi = {
  menu,
  places: [needsPlace],
  chips: [{ id: 'needs', Chip: NeedsChip }],
  everywhere: [
    { id: 'search', Part: Search },
    { id: 'needs', Part: KeptNeeds },
  ],
}
