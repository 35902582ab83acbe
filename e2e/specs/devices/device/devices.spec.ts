import { expect, test } from '../../../fixtures/test'
import { devicesScreen } from '../../../screens/devices/devices'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('Dispositivos at 1024×768: whatever the connection, it takes a finger, clips nothing and says what is missing', async ({
  till,
}) => {
  const { window } = till
  const devices = devicesScreen(window)
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Dispositivos')
  for (const [connection, missing] of [
    ['Rede (endereço e porta)', 'Informe o endereço da impressora, como 192.168.0.50.'],
    ['Porta serial ou USB serial', 'Informe a porta serial, como COM1 ou /dev/ttyUSB0.'],
    ['Dispositivo (USB, LPT ou compartilhada)', 'Informe o caminho, como /dev/usb/lp0 ou LPT1.'],
    ['Impressora do Windows', 'Informe o nome da impressora no Windows.'],
  ] as const)
    await test.step(connection, async () => {
      await devices.field('Ligação').selectOption(connection)
      await devices.save.click()
      await expect(devices.form.getByRole('alert')).toHaveText(missing)
      await expect(devices.save).toBeInViewport({ ratio: 1 })
      expect(await awkward(window)).toEqual([])
      expect(await seriousFindings(window)).toEqual([])
      await window.screenshot({ path: test.info().outputPath(`${connection.replace(/\W+/g, '-')}.png`) })
    })

  await test.step('a printer that is not there: what is wrong, and what to try', async () => {
    await devices.field('Ligação').selectOption('Dispositivo (USB, LPT ou compartilhada)')
    await devices.field('Caminho').fill('/etc/hosts')
    await devices.save.click()
    await expect(devices.form.getByRole('alert')).toContainText('Este caminho não é de uma impressora.')
    await devices.field('Caminho').fill('/dev/usb/lp77')
    await devices.save.click()
    await expect(
      window.getByText('A porta ou a impressora não foi encontrada neste computador.'),
    ).toBeVisible()
    await devices.testPage.click()
    await expect(window.getByText('A página de teste não saiu.')).toBeVisible()
    await devices.openDrawer.click()
    await expect(window.getByRole('banner')).toContainText('Impressora desligada')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('not-there.png') })
  })
})
