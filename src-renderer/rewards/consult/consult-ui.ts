import { may } from '../../app/may'
import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import { ConsultWindow } from './consult-window'
import { ValuesTab } from './values-tab'

/** Open or closed, with a sale or without: the till's state does not matter. */
const consult: MenuExtra = {
  kind: 'window',
  id: 'consult-value',
  name: 'Consultar valor',
  hint: 'O que é um código, quanto resta e até quando',
  alsoCalled: 'Saldo de vale-troca, vale-presente, cartão-presente, PME, VIP, cartão fidelidade',
  menu: { group: 'sale', letter: 'W' },
  area: 'rewards',
  isOpen: ({ app }) => may(app, 'value.consult'),
  Window: ConsultWindow,
}

export const consultUi: FeatureUi = {
  menu: [consult],
  customerTabs: [{ id: 'values', name: 'Saldos', permission: 'value.consult', Tab: ValuesTab }],
}
