import { assertNever } from '#shared/kernel/result'
import type { AppState } from '#shared/store/app/app-operations'
import type { Parameter } from '#shared/store/settings/parameter'
import type { SettingsTab } from '../../loyalty/settings/open-loyalty-settings'
import { isPlaceOpen, places, type PlaceId } from '../../shell/places/places'
import { may } from '../access/approval/may'

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
    help: 'Orçamentos e pedidos. Gravar abre o Fechamento de Pedido, com JUNTOS SOMOS+: Buscar dados de clientes Juntos Somos Mais.',
    opens: { kind: 'place', id: 'orders' },
  },
  {
    key: 'receiving',
    menu: ['Venda', 'Venda Assistida'],
    name: places.receiving.name,
    help: 'Recebimentos de pedidos no caixa. Receber abre o Fechamento de Recebimento, com Acumular JSM.',
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
  {
    key: 'hub',
    menu: ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'],
    name: 'Hub Fidelidade: CRM&Bônus',
    help: 'Operadora, Código Empresa CRM&Bônus, Chave de Integração, Código da Loja, Ambiente, Ativo e o teste da conexão.',
    opens: { kind: 'loyalty', page: 'hub' },
  },
  {
    key: 'hub-integrations',
    menu: ['ERP', 'Engrenagem', 'Integrações', 'CRM&BÔNUS'],
    name: 'Editar integração CRM & Bonus',
    help: 'Parametrização do CRM&Bônus. Configurações Principais: Código da Empresa. Outras configurações: Código da Loja, Ambiente (produção, homologação).',
    opens: { kind: 'loyalty', page: 'hub' },
  },
  {
    key: 'points-program',
    menu: ['Empresa', 'Juntos Somos Mais'],
    name: 'Juntos Somos Mais',
    help: 'Parâmetros Juntos Somos Mais: Utiliza pontuação, forma de pontuação de clientes, marcas que irão gerar pontuação, tabela de pontuação da loja, credenciais e o teste da conexão.',
    opens: { kind: 'loyalty', page: 'points' },
  },
  {
    key: 'gateway',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
    name: 'Gateway Fidelidade: Cashback Dito',
    help: 'URL de Autenticação, Usuário, Senha, URL de Comunicação, Brand e o teste da conexão.',
    opens: { kind: 'loyalty', page: 'gateway' },
  },
  {
    key: 'unready-products',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
    name: 'Conferência de produtos',
    help: 'Produtos sem classificação ou sem código de barras.',
    opens: { kind: 'loyalty', page: 'products' },
  },
  {
    key: 'branches',
    menu: ['Utilitários', 'Empresa', 'Filiais'],
    name: 'Filiais e caixas',
    help: 'CNPJ, endereço, chave Pix, logotipo e rodapé de cada filial; nomes, séries e números dos caixas; Cartão Fidelidade e Dito Cashback.',
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
