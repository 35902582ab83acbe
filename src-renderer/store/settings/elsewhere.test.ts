import { expect, it } from 'vitest'
import { gatherUi } from '../../feature/gather'
import { features } from '../../features'
import { isFound } from './menu-tree'

const { elsewhere } = gatherUi(features)
const found = (text: string) => elsewhere.filter((one) => isFound(one, text)).map(({ key }) => key)

it.each([
  ['PDV-Venda Rápida', ['quick-sale']],
  ['Venda Assistida', ['orders', 'receiving', 'order-search']],
  ['Orçamentos/Vendas', ['orders']],
  ['Orçamentos e vendas', ['orders']],
  ['Fechamento de Pedido', ['orders', 'receiving']],
  ['JUNTOS SOMOS+', ['orders', 'points-program']],
  ['Buscar dados de clientes Juntos Somos Mais', ['orders']],
  ['Recebimentos de pedidos', ['receiving']],
  ['Recebimento de Pedidos > Receber', ['receiving']],
  ['Fechamento de Recebimento', ['receiving']],
  ['Acumular JSM', ['receiving']],
  ['Consulta de pedidos', ['order-search']],
  ['Dados do Orçamento', ['orders', 'order-search']],
  ['Programas de pontos', ['order-search']],
  ['Acesso', ['role-limits']],
  ['Parâmetros Juntos Somos Mais', ['points-program']],
  ['Utiliza pontuação Juntos Somos Mais', ['points-program']],
  ['forma de pontuação de clientes', ['points-program']],
  ['marcas que irão gerar pontuação', ['points-program']],
  ['tabela de pontuação', ['points-program']],
])('“%s” is found among what is set elsewhere', (text, keys) => expect(found(text)).toEqual(keys))
