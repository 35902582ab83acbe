import { samples } from '#scripts/demo-shop/samples'
import { devicesScreen } from '../screens/devices/devices'
import { scannersTab } from '../screens/devices/scanners'
import { notice } from '../screens/platform/dialog'
import { openFromMenu } from '../screens/platform/till-menu'
import { payInCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { printedPapers } from '../support/app/till'
import { networkPrinter } from '../support/printers/network-printer'
import { scan } from '../support/scanners/scan'
import { serialScanner } from '../support/scanners/serial-scanner'
import { saveReceiptImage } from './receipt-image'
import { startTour } from './tour'

const { till, window, picture, fileFor, end } = await startTour()
const devices = devicesScreen(window)
const device = await networkPrinter(9_100)

async function save(): Promise<void> {
  await devices.save.click()
  await notice(window, 'Impressora salva.').click()
}

async function sellThree(): Promise<void> {
  await scan(till, samples.promotion.barcode, samples.plain.barcode, samples.underRule.barcode)
  await saleScreen(window).lines.nth(2).waitFor()
  await payInCash(window, '600,00')
}

/** Draws what the next work has the simulated printer print. */
async function paperOf(name: string, work: () => Promise<void>): Promise<void> {
  const before = printedPapers(till.dataFolder).length
  await work()
  while (printedPapers(till.dataFolder).length === before) await window.waitForTimeout(50)
  await saveReceiptImage(till, fileFor(name))
}

await signIn(window, people.manager)
await openTill(window, '100,00')

await openFromMenu(window, 'Dispositivos')
await devices.field('Nome').fill('Balcão')
await devices.field('Ligação').selectOption('Rede (endereço e porta)')
await devices.field('Endereço').fill('127.0.0.1')
await devices.field('Porta').fill(String(device.port))
await save()
await devices.testPage.click()
await notice(window, 'Página de teste impressa.').click()
await window
  .getByText(/^([0-9a-f]{2} ){8}/)
  .first()
  .waitFor()
await picture('dispositivos')
device.paper = 'out'
await devices.back.click()
await sellThree()
await openFromMenu(window, 'Dispositivos')
await devices.form.waitFor()
await window.getByText('Troque a bobina.').first().waitFor()
await picture('sem-papel')
device.paper = 'enough'
await devices.paper('Cupom').getByText('Impresso').waitFor()

await devices.field('Ligação').selectOption('Simulada (para treinar)')
for (const [model, paper] of [
  ['Epson TM-T20 / TM-T88', '80mm'],
  ['Outra ESC/POS de 58 mm', '58mm'],
] as const) {
  await devices.field('Modelo').selectOption(model)
  await save()
  await paperOf(`pagina-de-teste-${paper}`, () => devices.testPage.click())
  await devices.back.click()
  await paperOf(`cupom-${paper}`, sellThree)
  await openFromMenu(window, 'Dispositivos')
}
await device.switchOff()

const scanners = scannersTab(window)
const port = await serialScanner(till.dataFolder, 'COM3')
await scanners.tab.click()
await scanners.add.click()
await scanners.field('Nome').fill('Balcão')
await scanners.field('Porta serial').fill('COM3')
await scanners.save.click()
await notice(window, 'Leitor salvo.').click()
await scanners.scanner('Balcão').getByText('Pronto').waitFor()
await port.send(`]E0${samples.plain.barcode}\r`)
await scanners.test.getByText(samples.plain.barcode).waitFor()
await picture('leitores')
await port.unplug()
await window.getByRole('banner').getByText('Leitor desligado').waitFor()
await picture('leitor-desligado')
await end()
