import { samples } from '#scripts/demo-shop/samples'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { expect, test } from '../../../fixtures/test'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import type { Till } from '../../../support/app/till'
import { soundFolder } from '../../../support/data-folder/sound-folder'
import { torture } from '../../../support/torture/torture'

const kills = Number(process.env['TORTURE_KILLS'] ?? 12)
const seed = Number(process.env['TORTURE_SEED'] ?? Date.now() % 1_000_000)

test('nothing acknowledged is lost or doubled when the plug is pulled', async ({ dataFolder }) => {
  test.setTimeout(60_000 + kills * 20_000)
  console.log(`  ${kills} kills, seed ${seed}`)
  const { plain, promotion, underRule, second, byWeight } = samples
  const report = await torture({
    dataFolder,
    kills,
    seed,
    codes: [plain.barcode, promotion.barcode, underRule.barcode, second.code, byWeight.weightLabel.barcode],
    look: resumesAtTheSameStep,
    unsound: soundFolder,
    onKill: (kill, acknowledged) => {
      if (kill % 10 === 0) console.log(`  ${kill} of ${kills} kills, ${acknowledged} changes acknowledged`)
    },
  })
  console.log(
    `  ${kills} kills: ${report.acknowledged} acknowledged changes, ${report.finished} finished sales, all there`,
  )
  expect(report.acknowledged).toBeGreaterThan(kills)
})

/** What a cashier sees after signing in again: the sale they were at, on the screen they were at. */
async function resumesAtTheSameStep({ window }: Till, sale: SaleView | null): Promise<void> {
  await signIn(window, people.cashier)
  const tillIsOpen = await window.getByLabel('Fundo de troco').isHidden()
  if (!tillIsOpen || !sale) return
  if (sale.state === 'paying') {
    await expect(window.getByRole('button', { name: /Finalizar venda/ })).toBeVisible()
    return
  }
  const { total, lines } = saleScreen(window)
  await expect(total).toBeVisible()
  if (sale.lines.length > 0) await expect(lines.first()).toBeVisible()
}
