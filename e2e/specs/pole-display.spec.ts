import { samples } from '../../scripts/demo-shop/samples'
import { expect, test } from '../fixtures/test'
import { openDisplaySection, saveDisplay } from '../screens/customer-display'
import { payInCash } from '../screens/payment'
import { people } from '../support/people'
import { poleLine } from '../support/pole-line'
import { scan } from '../support/scan'
import { startSelling } from '../support/start-selling'

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
