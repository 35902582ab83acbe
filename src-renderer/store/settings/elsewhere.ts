import type { Parameter } from '#shared/kernel/parameter'
import { assertNever } from '#shared/kernel/result'
import { scoredOnReceiving, scoredOnSale } from '#shared/loyalty/port/program-words'
import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../../app/may'
import { loyaltyBranchTabs } from '../../loyalty/settings/loyalty-branch-tabs'
import { loyaltyElsewhere } from '../../loyalty/settings/loyalty-elsewhere'
import type { SettingsTab } from '../../loyalty/settings/open-loyalty-settings'
import { isPlaceOpen, places, type PlaceId } from '../../shell/places/places'

/** What people look for among the parameters, and is set on a screen of its own. */
export interface Elsewhere extends Pick<Parameter, 'key' | 'menu' | 'name' | 'help'> {
  readonly opens:
    | { readonly kind: 'place'; readonly id: PlaceId }
    | { readonly kind: 'sale' }
    | { readonly kind: 'keys' }
    | { readonly kind: 'loyalty'; readonly page: SettingsTab }
}

/** In the order of their menus. */
export const elsewhere: readonly Elsewhere[] = [
  {
    key: 'quick-sale',
    menu: ['Venda', 'PDV-Venda Rápida'],
    name: 'PDV-Venda Rápida',
    help: 'A venda do caixa: leia os produtos e receba.',
    opens: { kind: 'sale' },
  },
  {
    key: 'orders',
    menu: ['Venda', 'Venda Assistida'],
    name: places.orders.name,
    help: `Orçamentos e pedidos. Gravar abre o Fechamento de Pedido, com ${scoredOnSale(': ')}.`,
    opens: { kind: 'place', id: 'orders' },
  },
  {
    key: 'receiving',
    menu: ['Venda', 'Venda Assistida'],
    name: places.receiving.name,
    help: `Recebimentos de pedidos no caixa. Receber abre o Fechamento de Recebimento, com ${scoredOnReceiving}.`,
    opens: { kind: 'place', id: 'receiving' },
  },
  {
    key: 'order-search',
    menu: ['Venda', 'Venda Assistida'],
    name: places['order-search'].name,
    help: 'Detalhar abre Dados do Orçamento: itens, pagamentos, histórico e Programas de pontos.',
    opens: { kind: 'place', id: 'order-search' },
  },
  {
    key: 'scale-labels',
    menu: ['Empresa', 'Parâmetros Globais', 'Etiqueta de balança'],
    name: 'Etiqueta de balança',
    help: 'Formatos de etiqueta de cada filial (Toledo, Filizola, Urano): prefixo, código, peso ou preço, e como uma etiqueta é lida.',
    opens: { kind: 'place', id: 'scale-labels' },
  },
  ...loyaltyElsewhere,
  {
    key: 'branches',
    menu: ['Utilitários', 'Empresa', 'Filiais'],
    name: 'Filiais e caixas',
    help: `CNPJ, endereço, chave Pix, logotipo e rodapé de cada filial; nomes, séries e números dos caixas; ${loyaltyBranchTabs.map(({ name }) => name).join(' e ')}.`,
    opens: { kind: 'place', id: 'branches' },
  },
  {
    key: 'role-limits',
    menu: ['Utilitários', 'Administrador', 'Operadores e permissões'],
    name: 'Limites de desconto, sangria e devolução',
    help: 'Acesso de cada perfil às telas e processos, e até quanto cada um vai sem aprovação.',
    opens: { kind: 'place', id: 'staff' },
  },
  {
    key: 'key-map',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Teclado'],
    name: 'Teclas',
    help: 'Qual tecla F faz o quê na venda e no pagamento.',
    opens: { kind: 'keys' },
  },
]

/** Whether the till as it stands and the operator's rights let it be opened. */
export function isOpenable({ opens }: Elsewhere, app: AppState): boolean {
  switch (opens.kind) {
    case 'place':
      return isPlaceOpen(places[opens.id], app)
    case 'sale':
      return true
    case 'keys':
      return may(app, 'settings.keys')
    case 'loyalty':
      return may(app, 'loyalty.settings')
    default:
      return assertNever(opens)
  }
}
