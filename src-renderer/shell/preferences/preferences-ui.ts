import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import { PreferencesWindow } from './preferences-window'

/** What the menu offers of how this till looks and sounds. */
const menu: readonly MenuExtra[] = [
  {
    kind: 'window',
    id: 'preferences',
    name: 'Preferências',
    hint: 'Tamanho do texto, tema e sons deste caixa',
    alsoCalled: 'Modo escuro, modo claro, letra maior, som, silêncio',
    area: 'here',
    menu: { group: 'here', letter: '8' },
    isOpen: () => true,
    Window: PreferencesWindow,
  },
]

export const preferencesUi: FeatureUi = { menu }
