import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { drawnGarment } from '#scripts/demo-shop/goods/drawn-garment'
import { expect, test } from '../../../fixtures/test'
import { productFile } from '../../../screens/goods/product-file'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { resizeWindow } from '../../../support/window/window-size'

test('photos of a product: from a file, put first, taken away; what is no photo is refused', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const file = productFile(window)
  const photos = window.getByRole('list', { name: 'Fotos do produto' }).getByRole('listitem')
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    window.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Cadastro de produto')
  await expect(file.field('Descrição')).toBeFocused()
  await file.field('Descrição').fill('Vestido Aurora')
  await file.field('Preço de venda').fill('89,90')
  await file.button('Salvar').click()
  await expect(file.title('Vestido Aurora')).toBeVisible()
  await file.tab('Fotos').click()
  await expect(window.getByText('Nenhuma foto ainda')).toBeVisible()

  await test.step('kept small, as JPEG, and drawn', async () => {
    await choose('vestido.png', 'image/png', drawnGarment('dress', [30, 120, 60]))
    await expect(photos).toHaveCount(1)
    await choose('calca.png', 'image/png', drawnGarment('trousers', [200, 30, 30]))
    await expect(photos).toHaveCount(2)
    await expect
      .poll(() =>
        photos
          .nth(1)
          .getByRole('img')
          .evaluate((img: HTMLImageElement) => img.naturalWidth),
      )
      .toBe(256)
    expect(readdirSync(join(dataFolder, 'photos')).filter((name) => name.endsWith('.jpg'))).toHaveLength(2)
    const second = await photos.nth(1).getByRole('img').getAttribute('src')
    await window.getByRole('button', { name: 'Pôr a foto 2 em primeiro' }).click()
    await expect(photos.first().getByRole('img')).toHaveAttribute('src', second ?? '')
    await window.screenshot({ path: 'test-results/product-photos.png' })
  })

  await test.step('an SVG is none, nor is a page with a picture’s name', async () => {
    await choose('logo.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await expect(window.getByText('logo.svg não é uma foto que o caixa consiga abrir.')).toBeVisible()
    await choose('foto.jpg', 'image/jpeg', Buffer.from('<!doctype html>'))
    await expect(window.getByText('foto.jpg não é uma foto que o caixa consiga abrir.')).toBeVisible()
    await expect(photos).toHaveCount(2)
  })

  await test.step('taken away', async () => {
    await window.getByRole('button', { name: 'Tirar a foto 1' }).click()
    await expect(photos).toHaveCount(1)
  })
})
