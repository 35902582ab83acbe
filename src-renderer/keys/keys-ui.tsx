import { may } from '../app/may'
import type { Elsewhere } from '../feature/elsewhere'
import type { FeatureUi } from '../feature/feature'
import type { MenuExtra } from '../feature/menu-entry'
import { KeysWindow } from './keys-window'
import { doKeyAction } from './use-key-action'

function Window({ onClose }: { readonly onClose: () => void }) {
  return <KeysWindow opened onClose={onClose} />
}

/** What the menu offers of the keys. */
const menu: readonly MenuExtra[] = [
  {
    kind: 'window',
    id: 'keys',
    name: 'Teclas',
    hint: 'Qual tecla faz o quê',
    area: 'here',
    isOpen: ({ app }) => may(app, 'settings.keys'),
    Window,
  },
  {
    kind: 'act',
    id: 'help',
    name: 'Ajuda',
    hint: 'Teclas e atalhos do campo de leitura',
    menu: { group: 'here', letter: 'J' },
    isOpen: ({ atTill }) => atTill,
    act: (close) => {
      close()
      doKeyAction('help')
    },
  },
]

const keyMap: Elsewhere = {
  key: 'key-map',
  menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Teclado'],
  name: 'Teclas',
  help: 'Qual tecla F faz o quê na venda e no pagamento.',
  opens: { kind: 'window', isOpen: (app) => may(app, 'settings.keys'), Window },
}

export const keysUi: FeatureUi = { menu, elsewhere: [keyMap] }
