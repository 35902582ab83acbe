import { pointsNames, scoredOnReceiving, scoredOnSale } from '#shared/loyalty/port/program-words'
import type { Elsewhere } from '../../feature/elsewhere'
import type { FeatureUi } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { beginsWithQuotes } from './quote/begins-with-quotes'
import { OrdersScreen } from './quote/orders-screen'
import { receivingPlace } from './receiving/receiving-place'
import { OrderSearchScreen } from './search/order-search-screen'

const ordersPlace: Place = {
  id: 'orders',
  name: 'Orçamentos/Vendas',
  hint: 'Orçamento ou pedido, com o caixa aberto ou não',
  alsoCalled: `Fechamento de Pedido, ${scoredOnSale(', ')}`,
  area: 'sales',
  menu: { group: 'orders', letter: 'O' },
  permission: 'order.edit',
  needsTill: false,
  Screen: OrdersScreen,
  isHome: beginsWithQuotes,
}

const searchPlace: Place = {
  id: 'order-search',
  name: 'Consulta de Pedidos',
  hint: 'Achar um orçamento, pedido ou venda e ver o que houve',
  alsoCalled: `Dados do Orçamento, Programas de pontos, ${pointsNames}`,
  area: 'sales',
  menu: { group: 'orders', letter: 'P' },
  permission: 'order.consult',
  needsTill: false,
  Screen: OrderSearchScreen,
}

const menu = ['Venda', 'Venda Assistida'] as const

const elsewhere: readonly Elsewhere[] = [
  {
    key: 'orders',
    menu,
    name: ordersPlace.name,
    help: `Orçamentos e pedidos. Gravar abre o Fechamento de Pedido, com ${scoredOnSale(': ')}.`,
    opens: { kind: 'place', place: ordersPlace },
  },
  {
    key: 'receiving',
    menu,
    name: receivingPlace.name,
    help: `Recebimentos de pedidos no caixa. Receber abre o Fechamento de Recebimento, com ${scoredOnReceiving}.`,
    opens: { kind: 'place', place: receivingPlace },
  },
  {
    key: 'order-search',
    menu,
    name: searchPlace.name,
    help: 'Detalhar abre Dados do Orçamento: itens, pagamentos, histórico e Programas de pontos.',
    opens: { kind: 'place', place: searchPlace },
  },
]

export const orderUi: FeatureUi = { places: [ordersPlace, receivingPlace, searchPlace], elsewhere }
