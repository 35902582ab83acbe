import { loyaltyPrograms } from '#shared/loyalty/port/program-id'
import { may } from '../../app/may'
import type { Elsewhere } from '../../feature/elsewhere'
import { openLoyaltySettings, type SettingsTab } from './open-loyalty-settings'

const page = (id: SettingsTab): Elsewhere['opens'] => ({
  kind: 'act',
  isOpen: (app) => may(app, 'loyalty.settings'),
  act: () => openLoyaltySettings(id),
})

/** What is looked for among the parameters and set on a page of “Fidelidade”. */
export const loyaltyElsewhere: readonly Elsewhere[] = [
  ...loyaltyPrograms.flatMap(({ id, settings }) =>
    settings.foundAs.map((found) => ({ ...found, opens: page(id) })),
  ),
  {
    key: 'unready-products',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
    name: 'Conferência de produtos',
    help: 'Produtos sem classificação ou sem código de barras.',
    opens: page('products'),
  },
]
