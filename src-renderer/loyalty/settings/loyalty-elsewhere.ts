import { loyaltyPrograms } from '#shared/loyalty/port/program-id'
import type { SettingsTab } from './settings-tab-store'

interface OnLoyaltyPage {
  readonly kind: 'loyalty'
  readonly page: SettingsTab
}

const page = (id: SettingsTab): OnLoyaltyPage => ({ kind: 'loyalty', page: id })

/** What is looked for among the parameters and set on a page of “Fidelidade”. */
export const loyaltyElsewhere = [
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
] as const
