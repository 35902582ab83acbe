import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { devicesScreen } from '../../../screens/devices/devices'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import {
  openFromOtherPlaces,
  ordersScreen,
  orderSearchScreen,
  receivingScreen,
} from '../../../screens/selling/order'
import { paymentScreen } from '../../../screens/selling/payment'
import { returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { auditScreen } from '../../../screens/store/audit'
import { openTill } from '../../../screens/store/open-till'
import { branchesScreen, parametersScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { roleEditor, staffScreen } from '../../../screens/store/staff'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { seriousFindings } from '../../../support/window/axe'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen, ${theme}`, async ({ till: { window } }) => {
    test.setTimeout(120_000)
    await rawCall(window, 'access.sign-in', people.manager)
    await rawCall(window, 'settings.save-preferences', { theme, muted: true })
    await rawCall(window, 'access.sign-out')
    await window.reload()
    await window.emulateMedia({ reducedMotion: 'reduce' })
    const look = (screen: string): Promise<void> =>
      test.step(screen, async () => {
        // A window half faded in has half its contrast.
        await window.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
        expect(await seriousFindings(window), screen).toEqual([])
      })

    await window.getByLabel('Código do operador').waitFor()
    await look('sign-in')
    await signIn(window, people.manager)
    await look('opening the till')

    await openFromOtherPlaces(window, 'Orçamentos/Vendas')
    await look('Orçamentos/Vendas')
    const orders = ordersScreen(window)
    await orders.begin.click()
    await look('empty quote')
    for (const { barcode } of [samples.plain, samples.promotion]) {
      await orders.code.fill(barcode)
      await orders.code.press('Enter')
    }
    await expect(orders.lines).toHaveCount(2)
    await look('quote with lines')
    for (const [button, title] of [
      ['Ver e imprimir', 'Impressão do orçamento'],
      ['Validade e observações', 'Validade e observações'],
      [/^Fechar pedido/, 'Fechamento de Pedido'],
    ] as const) {
      await window.getByRole('button', { name: button }).click()
      await expect(window.getByRole('dialog', { name: title })).toBeVisible()
      await look(title)
      await window.keyboard.press('Escape')
    }
    await window.getByRole('button', { name: /^Fechar pedido/ }).click()
    await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
    await expect(orders.list).toHaveCount(1)
    await look('Orçamentos/Vendas with an order')
    await window.keyboard.press('Escape')
    await openFromOtherPlaces(window, 'Consulta de Pedidos')
    const search = orderSearchScreen(window)
    const waiting = search.found.filter({ hasText: 'Aguardando' })
    await expect(waiting).toHaveCount(1)
    await expect(search.found.filter({ hasText: 'Venda rápida' })).not.toHaveCount(0)
    await look('Consulta de Pedidos')
    await waiting.click()
    for (const tab of ['Itens', 'Pagamentos', 'Histórico', 'Programas de pontos']) {
      await search.tab(tab).click()
      await look(`Dados do Orçamento: ${tab}`)
    }
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await openTill(window, '100,00')
    await look('empty sale')

    const receiving = receivingScreen(window)
    await openFromMenu(window, 'Recebimento de Pedidos')
    await expect(receiving.waiting).toHaveCount(1)
    await look('Recebimento de Pedidos')
    await receiving.receive.click()
    await expect(paymentScreen(window).receiving).toBeVisible()
    await look('Fechamento de Recebimento')
    await paymentScreen(window).giveBack.click()
    await look('Devolver à fila')
    await dialog(window, 'Devolver à fila').getByRole('button', { name: 'Devolver à fila' }).click()
    await expect(receiving.waiting).toHaveCount(1)
    await window.keyboard.press('Escape')

    const sale = saleScreen(window)
    const { lines, code } = sale
    await sale.type(samples.plain.barcode)
    await sale.type(samples.promotion.barcode)
    await sale.type('0000000000000')
    await expect(lines).toHaveCount(2)
    await look('sale with lines and an unknown code')

    for (const [key, title] of [
      ['F1', 'Ajuda'],
      ['F2', 'Cliente'],
      ['F3', 'Procurar produto'],
      ['F4', 'Quantidade'],
      ['F5', 'Vendedor'],
      ['F6', 'Desconto'],
      ['F7', 'Colocar em espera'],
      ['F9', 'Menu do caixa'],
    ] as const) {
      await code.press(key)
      const dialog = window.getByRole('dialog', { name: title })
      await expect(dialog).toBeVisible()
      await look(title)
      await window.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(code).toBeFocused()
    }

    for (const entry of [
      'Últimas vendas',
      'Cancelar venda',
      'Suprimento',
      'Sangria',
      '2ª via de suprimento ou sangria',
      'Leitura X',
      'Abrir gaveta',
      'Fechar caixa',
      'Teclas',
    ] as const) {
      await openFromMenu(window, entry)
      const dialog = window.getByRole('dialog')
      await expect(dialog).not.toHaveAccessibleName('Menu do caixa')
      await look(entry)
      await window.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }

    await openFromMenu(window, 'Operadores e permissões')
    await expect(staffScreen(window).people.first()).toBeVisible()
    await look('Operadores e permissões')
    await staffScreen(window).add.click()
    await look('Novo operador')
    await window.keyboard.press('Escape')
    await staffScreen(window).people.first().click()
    await look('Operador')
    await window.keyboard.press('Escape')
    await staffScreen(window).showRoles()
    await look('Perfis')
    await window.keyboard.press('Enter')
    await expect(roleEditor(window).name).toBeVisible()
    await look('Perfil')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    for (const place of ['Pendências de fidelidade', 'Log de fidelidade']) {
      await openFromMenu(window, place)
      await expect(window.getByRole('heading', { name: place })).toBeVisible()
      await look(place)
      await window.keyboard.press('Escape')
    }
    const parameters = parametersScreen(window)
    await openFromMenu(window, 'Parâmetros')
    await expect(parameters.cards.first()).toBeVisible()
    await look('Parâmetros')
    for (const name of ['Rodapé do cupom', 'Imprimir o cupom ao finalizar', 'Validade do orçamento']) {
      await parameters.change(name, 'Empresa').click()
      await look(`a parameter: ${name}`)
      await window.keyboard.press('Escape')
    }
    await parameters.search.fill('nada disso')
    await look('no parameter found')
    await window.keyboard.press('Escape')
    const branches = branchesScreen(window)
    await openFromMenu(window, 'Filiais')
    await expect(branches.branch('Casa Jabuti Centro')).toBeVisible()
    await look('Filiais')
    await branches.add.click()
    await look('Nova filial')
    await window.keyboard.press('Escape')
    await branches.branch('Casa Jabuti Centro').click()
    for (const tab of ['Dados e cupom', 'Caixas', 'Parâmetros']) {
      await branches.tab(tab).click()
      await look(`Filial: ${tab}`)
    }
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await openFromMenu(window, 'Auditoria')
    await expect(auditScreen(window).entries.first()).toBeVisible()
    await look('Auditoria')
    await auditScreen(window).entries.first().click()
    await look('an audit entry')
    await window.keyboard.press('Escape')
    await auditScreen(window).verify.click()
    await expect(auditScreen(window).verifying.result).toContainText('Tudo certo')
    await look('Verificar a auditoria')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await openFromMenu(window, 'Fechamentos de caixa')
    await window.getByRole('option').first().click()
    await window.getByRole('dialog', { name: 'Fechamento de caixa' }).waitFor()
    await look('a closed till')
    await window.getByRole('button', { name: 'Anotar' }).click()
    await look('a note on a closed till')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await look('closed tills')
    await window.keyboard.press('Escape')
    await expect(code).toBeFocused()

    const devices = devicesScreen(window)
    await openFromMenu(window, 'Dispositivos')
    await expect(devices.papers.first()).toBeVisible()
    await look('Dispositivos')
    await devices.back.click()
    await expect(code).toBeFocused()

    await code.press('F8')
    await expect(window.getByRole('button', { name: /Finalizar venda/ })).toBeVisible()
    await look('payment')
    for (const tender of [/Dinheiro/, /Crédito/, /Débito/, /Vale-troca/, /Pix/] as const) {
      await window.getByRole('button', { name: tender }).click()
      await look(`payment ${tender.source}`)
      if (tender.source !== 'Pix') await window.keyboard.press('Escape')
    }
    await window.getByLabel('Valor do Pix').press('Enter')
    await window.getByRole('button', { name: 'Confirmar recebimento' }).waitFor()
    await look('Pix waiting')
    await window.getByRole('button', { name: 'Confirmar recebimento' }).click()
    await expect(window.getByRole('button', { name: /Finalizar venda/ })).toBeEnabled()
    await look('paid')
    await window.getByRole('button', { name: /Finalizar venda/ }).click()
    await expect(code).toBeFocused()
    await look('ready for the next sale')

    const returns = returnsScreen(window)
    await openFromMenu(window, 'Trocas e Devoluções')
    await expect(returns.found.first()).toBeVisible()
    await look('returns: finding the sale')
    await returns.found.first().click()
    await returns.oneMore.first().click()
    await returns.reason('Defeito').click()
    await expect(returns.giveBack).toBeEnabled()
    await look('returns: lines of the sale')
    await returns.giveBack.click()
    await expect(returns.confirm).toBeVisible()
    await look('returns: confirming')
    await window.keyboard.press('Enter')
    await expect(returns.done).toBeVisible()
    await look('returns: done')
    await window.keyboard.press('Escape')
    await openFromMenu(window, 'Trocas e Devoluções')
    await window.getByRole('button', { name: 'Cancelar vale-troca' }).click()
    await expect(dialog(window, 'Cancelar vale-troca')).toBeVisible()
    await look('returns: cancelling a voucher')
    await window.keyboard.press('Escape')
    await returns.withoutReceipt.click()
    await expect(window.getByRole('region', { name: 'Produtos devolvidos' })).toBeVisible()
    await look('returns: without a receipt')
    await window.keyboard.press('Escape')
  })
}
