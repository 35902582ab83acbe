import { samples } from '#scripts/demo-shop/samples'
import { labelsScreen } from '../screens/goods/labels'
import { productFile } from '../screens/goods/product-file'
import { productsScreen } from '../screens/goods/products'
import { stockPaper } from '../screens/goods/stock-papers'
import { dialog } from '../screens/platform/dialog'
import { openBySearch } from '../screens/platform/search'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { scan } from '../support/scanners/scan'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const { plain, promotion, second } = samples
await signIn(window, people.manager)
await openBySearch(window, 'Produtos')
const products = productsScreen(window)
await products.rows.first().waitFor()
await picture('produtos')
await products.text.fill(plain.description)
await products.open(plain.description).first().click()
await productFile(window).field('Descrição').waitFor()
await picture('ficha')
await openBySearch(window, 'Etiquetas')
const labels = labelsScreen(window)
await labels.code.waitFor()
await scan(till, plain.barcode, plain.barcode, promotion.barcode)
await labels.line(promotion.description).waitFor()
await labels.sheet.waitFor()
await picture('etiquetas')
await openBySearch(window, 'Inventário')
await window.getByRole('button', { name: 'Novo inventário' }).click()
const scope = dialog(window, 'Novo inventário')
await scope.getByText('Só o que for lido').click()
await scope.getByRole('button', { name: 'Começar' }).click()
const paper = stockPaper(window)
await scan(till, plain.barcode, second.barcode)
await paper.lines.nth(1).waitFor()
await picture('inventario')
await openBySearch(window, 'Importar')
await window.getByText('Planilha modelo').first().waitFor()
await picture('importar')
await end()
