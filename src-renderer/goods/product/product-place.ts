import type { Place } from '../../feature/place'
import { ProductScreen } from './product-screen'

export const productPlace: Place = {
  id: 'product',
  name: 'Cadastro de produto',
  hint: 'Descrição, preço, grade, códigos de barras e custo de um produto',
  alsoCalled:
    'Novo produto, ficha do produto, aba Geral, classificação, grade de tamanhos e cores, preço promocional',
  oldPaths: [
    'Produtos e Serviços > Produtos > guia Geral (classificações)',
    'Produtos e Serviços > Cadastros > Códigos de Barras',
  ],
  area: 'goods',
  permission: 'catalog.edit',
  needsTill: false,
  Screen: ProductScreen,
}
