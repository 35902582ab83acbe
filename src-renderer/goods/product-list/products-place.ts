import type { Place } from '../../feature/place'
import { ProductsScreen } from './products-screen'

export const productsPlace: Place = {
  id: 'products',
  name: 'Produtos',
  hint: 'A lista de produtos: procurar, ordenar, alterar em massa, exportar',
  alsoCalled: 'mercadorias, itens, catálogo, lista de produtos, cadastro de produtos',
  oldPaths: ['Produtos e Serviços > Produtos'],
  area: 'goods',
  permission: 'catalog.edit',
  needsTill: false,
  Screen: ProductsScreen,
}
