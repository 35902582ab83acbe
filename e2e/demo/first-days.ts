import { labelsScreen } from '../screens/goods/labels'
import { productFile } from '../screens/goods/product-file'
import { dialog } from '../screens/platform/dialog'
import { managementScreen } from '../screens/platform/management'
import { openBySearch } from '../screens/platform/search'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { prepareShop } from '../screens/store/setup'
import { signIn } from '../screens/store/sign-in'
import { scan } from '../support/scanners/scan'
import { startEmptyTour } from './tour'

const { till, window, picture, end } = await startEmptyTour()
const manager = await prepareShop(window)
await signIn(window, manager)
await dialog(window, 'Impressora deste caixa').getByRole('button', { name: 'Configurar depois' }).click()
await window.getByRole('button', { name: 'Gestão', exact: true }).click()
const first = window.getByRole('button', { name: 'Cadastrar o primeiro produto' })
await first.waitFor()
await picture('primeiros-passos')
await first.click()
const file = productFile(window)
await file.field('Descrição').fill('Bolsa de Palha')
await file.field('Preço de venda').fill('129,90')
await file.field('Preço de custo').fill('58,00')
await picture('produto')
await file.tab('Códigos de Barras').click()
await file.button('Gerar código interno').click()
await file.barcodes.first().waitFor()
const barcode = /\d{13}/.exec(await file.barcodes.first().innerText())?.[0] ?? ''
await file.button('Salvar').click()
await window.getByText('Bolsa de Palha salvo.').waitFor()
await openBySearch(window, 'Etiquetas')
const labels = labelsScreen(window)
await labels.code.waitFor()
await scan(till, barcode)
await labels.picture('Bolsa de Palha').waitFor()
await picture('etiqueta')
await managementScreen(window).toTill.click()
await openTill(window, '50,00')
await scan(till, barcode)
await saleScreen(window).line('Bolsa de Palha').waitFor()
await picture('venda')
await end()
