import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { openDisplaySection, saveDisplay } from '../../../screens/devices/customer-display'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { poleLine } from '../../../support/displays/pole-line'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'

test('a pole display on a serial line follows the sale, and comes back after its cable was pulled', async ({
  till,
}) => {
  const { window } = till
  const pole = await poleLine()
  try {
    await startSelling(till, people.manager)
    const section = await openDisplaySection(window)
    await section.field('Ligação').selectOption('Porta serial ou USB serial')
    await section.save.click()
    await expect(section.form.getByRole('alert')).toHaveText('Informe a porta do visor de coluna, como COM2.')
    await section.field('Porta serial').fill(pole.path)
    await section.field('Letras').selectOption('Windows 1252')
    await saveDisplay(window)
    await expect.poll(() => pole.text()).toEqual(['     Bem-vindo!     ', ' Casa Jabuti Centro '])
    await section.test.click()
    await expect.poll(() => pole.text()).toEqual(['Teste do visor  5,50', 'TOTAL          90,00'])
    await section.back.click()

    await scan(till, samples.plain.barcode)
    await expect.poll(() => pole.text()[1]).toBe('TOTAL          49,90')
    await expect.poll(() => pole.text()[0]).toMatch(/^Camiseta B.* 49,90$/)

    pole.unplug()
    const chip = window.getByRole('banner').getByRole('button', { name: 'Visor' })
    await expect(chip).toHaveAttribute('data-tone', 'attention')
    await scan(till, samples.plain.barcode)
    await pole.plug()
    await expect.poll(() => pole.text()[1]).toBe('TOTAL          99,80')
    await expect(chip).toHaveAttribute('data-tone', 'quiet')

    await payInCash(window, '100,00')
    await expect.poll(() => pole.text()).toEqual(['TROCO           0,20', '     Obrigado!      '])
  } finally {
    pole.stop()
  }
})

test('a simulated pole display shows what one would, on the device screen and in its file, and fails on command', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const folder = join(dataFolder, 'pole')
  const wish = join(folder, 'pole-status.txt')
  const glass = (): string | null =>
    existsSync(join(folder, 'glass.txt')) ? readFileSync(join(folder, 'glass.txt'), 'utf8') : null
  await startSelling(till, people.manager)
  const section = await openDisplaySection(window)
  await section.field('Ligação').selectOption('Simulado (sem visor)')
  await saveDisplay(window)
  const report = section.report('Visor de coluna')
  const shown = report.getByRole('figure', { name: 'O que o visor mostra' })
  await expect(report).toContainText('Funcionando')
  await expect.poll(() => shown.innerText()).toBe('     Bem-vindo!     \n Casa Jabuti Centro ')
  await section.test.click()
  await expect.poll(glass).toBe('Teste do visor  5,50\nTOTAL          90,00\n')
  expect(await awkward(window)).toEqual([])
  expect(await seriousFindings(window)).toEqual([])
  await report.scrollIntoViewIfNeeded()
  await window.screenshot({ path: test.info().outputPath('simulated.png') })

  await test.step('unplugged: told, dark, and lit again by itself', async () => {
    writeFileSync(wish, 'unplugged')
    await expect(report).toContainText('A ligação com o visor caiu.')
    await expect(shown).toBeHidden()
    expect(glass()).toBeNull()
    rmSync(wish)
    await expect(report).toContainText('Funcionando')
    await expect(shown).toBeVisible()
  })

  await test.step('slow: the sale does not wait, and the latest is what it shows', async () => {
    await section.back.click()
    writeFileSync(wish, 'slow')
    await scan(till, samples.plain.barcode, samples.plain.barcode, samples.plain.barcode)
    await expect(saleScreen(window).total).toHaveText('R$ 149,70')
    await expect.poll(glass).toContain('149,70')
  })

  await test.step('garbage: signs nobody can read, until it is well again', async () => {
    writeFileSync(wish, 'garbage')
    await scan(till, samples.plain.barcode)
    await expect.poll(glass).not.toContain('TOTAL')
    rmSync(wish)
    await scan(till, samples.plain.barcode)
    await expect.poll(glass).toContain('TOTAL         249,50')
  })
})
