import { rawCall } from '#e2e/support/app/raw-call'
import { changeDatabase, closeTill, type Till } from '#e2e/support/app/till'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { openShop } from '../support/open-shop'
import { treeMemory } from '../support/process-memory'
import { LINES, scanSales } from '../support/scan-sales'

const rows = 100_000
const partBytes = 600_000

/** What importing many products takes, and what it costs a scan meanwhile: nothing anybody notices. */
export async function measureImport(shop: BenchShop, sales: number): Promise<Measurement[]> {
  const idle = await onShop(shop, sales, (till, barcodes) => scanSales(till, barcodes, sales))
  let seconds = 0
  let grown = 0
  const beside = await onShop(shop, sales, async (till, barcodes) => {
    const began = performance.now()
    const before = memoryOf(till)
    // One window cannot hand over a file and be scanned into: its keys would come late.
    const file = await sendProducts(till)
    let isOver = false
    const importing = importAll(till, file).finally(() => (isOver = true))
    importing.then(
      () => (seconds = (performance.now() - began) / 1000),
      () => undefined,
    )
    const readings: number[] = []
    while (!isOver) {
      readings.push(...(await scanSales(till, barcodes, salesAtOnce)))
      grown = Math.max(grown, memoryOf(till) - before)
    }
    await importing
    return readings
  })
  return [
    measurement('100 thousand products imported, sales going on', shop.name, [seconds * 1000]),
    measurement('memory the program grew by meanwhile', shop.name, [grown], null, 'MB'),
    measurement('scan → line painted, 100 thousand products being imported', shop.name, beside, {
      name: 'no import under way',
      readings: idle,
    }),
  ]
}

const salesAtOnce = 3
const memoryOf = ({ app }: Till): number => treeMemory(app.process().pid ?? 0).pss

async function onShop<T>(
  shop: BenchShop,
  sales: number,
  work: (till: Till, barcodes: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = await freshFolder(shop)
  // Whoever sells imports, too: the bench has one window.
  changeDatabase(folder, `UPDATE role SET levels = json_set(levels, '$."import.run"', 'allow')`)
  const barcodes = someBarcodes(folder, sales * LINES)
  const till = await openShop(folder)
  try {
    return await work(till, barcodes)
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

type Must = (name: string, input: object) => Promise<unknown>

const asking =
  ({ window }: Till): Must =>
  async (name, input) => {
    const reply = await rawCall(window, name, input)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
    return reply.value
  }

interface SentFile {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly run: string
}

async function sendProducts(till: Till): Promise<SentFile> {
  const must = asking(till)
  const id = crypto.randomUUID()
  const bytes = Buffer.from(products())
  for (let at = 0; at < bytes.length; at += partBytes)
    await must('import.receive', { id, at, part: bytes.subarray(at, at + partBytes).toString('base64') })
  return { id, kind: 'products', name: 'produtos.csv', run: id }
}

/** From the check to the last row taken over, as the screen asks for it. */
async function importAll(till: Till, file: SentFile): Promise<void> {
  const must = asking(till)
  const { id } = file
  const look = (await must('import.look', { ...file, format: null })) as Looked
  await must('import.check', { ...file, format: look.format, columns: look.columns })
  await must('import.begin', { id })
  for (;;) {
    const { runs } = (await must('import.overview', {})) as {
      readonly runs: readonly { readonly state: string }[]
    }
    if (runs[0]?.state === 'done') return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

interface Looked {
  readonly format: object
  readonly columns: object
}

function products(): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const barcode = `29${String(at).padStart(10, '0')}`
    return `B${at};${barcode};Produto importado de número ${at};Família ${at % 200};Marca ${at % 500};M;Azul;UN;${at % 900},90;${at % 300},10`
  })
  return [
    'Código;EAN;Descrição;Grupo;Marca;Tamanho;Cor;Unidade;Preço de venda;Preço de custo',
    ...lines,
  ].join('\r\n')
}
