import { may } from '../app/may'
import type { MenuExtra } from '../shell/places/menu-entry'
import { KeysWindow } from './keys-window'
import { doKeyAction } from './use-key-action'

/** What the menu offers of the keys. */
export const keysMenu: readonly MenuExtra[] = [
  {
    kind: 'window',
    name: 'Teclas',
    hint: 'Qual tecla faz o quê',
    group: 'here',
    letter: 'K',
    isOpen: ({ app }) => may(app, 'settings.keys'),
    Window: ({ onClose }) => <KeysWindow opened onClose={onClose} />,
  },
  {
    kind: 'act',
    name: 'Ajuda',
    hint: 'Teclas e atalhos do campo de leitura',
    group: 'here',
    letter: 'J',
    isOpen: ({ atTill }) => atTill,
    act: (close) => {
      close()
      doKeyAction('help')
    },
  },
]
