import { readFileSync } from 'node:fs'
import { samples } from '#scripts/demo-shop/samples'
import { defaultKeyMap } from '#shared/store/settings/key-map'
import { expect, test } from '../../../fixtures/test'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { askDiscount } from '../../../screens/selling/discount'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { auditScreen } from '../../../screens/store/audit'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { rawCalls } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../../support/app/till'

test('who did what, with whose approval; verified, broken behind the program’s back, and exported', async ({
  till,
}) => {
  test.setTimeout(90_000)
  const { window, dataFolder } = till
  const audit = auditScreen(window)
  await startSelling(till)
  await saleScreen(window).type(samples.plain.barcode)
  await askDiscount(window, { on: 'sale', value: '12', reason: 'Cliente fiel' })
  await approvalWindow(window).give(people.supervisor)
  await expect(approvalWindow(window).box).toBeHidden()
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Auditoria')
  await expect(audit.operator).toBeFocused()

  await test.step('searched by who and what', async () => {
    await expect(audit.entries.first()).toContainText('Desconto')
    await expect(audit.entries.first()).toContainText('Ana Paula')
    await expect(audit.entries.first()).toContainText('aprovado por Débora')
    await audit.action.selectOption('Caixa aberto')
    await expect(audit.entries.first()).toContainText('Fundo de troco: R$ 100,00')
    await expect(audit.entry('Desconto')).toHaveCount(0)
    await audit.until.fill('01012001')
    await expect(audit.list.locator('..')).toContainText('Nenhum registro. Mude ou limpe os filtros.')
    await audit.clear.click()
    await expect(audit.entries.first()).toContainText('Desconto')
  })

  await test.step('pages follow as one goes down', async () => {
    await rawCalls(
      window,
      Array.from({ length: 120 }, (_, index) => ({
        name: 'settings.save-keys',
        input: index % 2 === 0 ? { ...defaultKeyMap, menu: 'F12' } : defaultKeyMap,
      })),
    )
    await audit.action.selectOption('Teclas configuradas')
    await expect(audit.entries.first()).toHaveAttribute('aria-setsize', '100')
    await audit.list.focus()
    await window.keyboard.press('End')
    await expect(audit.entries.last()).toHaveAttribute('aria-setsize', '120')
    await window.keyboard.press('End')
    await expect(audit.entries.last()).toHaveAttribute('aria-posinset', '120')
    await audit.clear.click()
    await audit.action.selectOption('Desconto')
  })

  await test.step('one entry whole', async () => {
    await audit.entry('Cliente fiel').click()
    const box = window.getByRole('dialog', { name: 'Desconto' })
    await expect(box).toContainText('OperadorAna Paula')
    await expect(box).toContainText('Aprovado por Débora, com PIN')
    await expect(box).toContainText('Valor: 12 %, Motivo: Cliente fiel')
    await window.keyboard.press('Escape')
  })

  const verify = async (result: RegExp, breaks: readonly RegExp[]) => {
    await audit.verify.click()
    await expect(audit.verifying.result).toContainText(result)
    await expect(audit.verifying.breaks).toHaveText([...breaks])
    await window.keyboard.press('Enter')
    await expect(audit.verifying.box).toBeHidden()
  }
  const [last] = askDatabase<{ id: number }>(dataFolder, 'SELECT max(id) AS id FROM audit_entry')
  const id = last?.id ?? 0

  await test.step('whole, then changed, then with the last entries deleted', async () => {
    await verify(/^Tudo certo: [\d.]+ registros conferidos, nenhum alterado nem apagado\.$/, [])
    changeDatabase(dataFolder, "UPDATE audit_entry SET detail = '{}' WHERE id = 5")
    const changed = /^Registro 5, de .*: ele ou o anterior foi alterado depois de gravado\.$/
    await verify(/a sequência de registros está quebrada/, [changed])
    changeDatabase(dataFolder, 'DELETE FROM audit_entry WHERE id = ?', id)
    await verify(/quebrada/, [changed, new RegExp(`^Falta o registro ${id}: foi apagado\\.$`)])
  })

  await test.step('exported, which is itself recorded', async () => {
    await audit.action.selectOption('Caixa aberto')
    await expect(audit.entries.first()).toContainText('Caixa aberto')
    await audit.export.click()
    await audit.exporting.confirm.click()
    await expect(audit.exporting.result).toContainText(
      /registros exportados para:.*exports.auditoria-.*\.csv/,
    )
    const file = /auditoria-[\d-]+\.csv/.exec((await audit.exporting.result.textContent()) ?? '')?.[0] ?? ''
    const lines = readFileSync(`${dataFolder}/exports/${file}`, 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFRegistro;Data e hora;Caixa;Operador;Aprovado por;Ação;Venda;Detalhe;Código de verificação',
    )
    expect(lines.slice(1).every((line) => line.includes(';Caixa aberto;'))).toBe(true)
    await window.keyboard.press('Enter')
    await audit.action.selectOption('Auditoria exportada')
    await expect(audit.entries).toHaveCount(1)
    await expect(audit.entries.first()).toContainText(`Arquivo: ${file}`)
    await audit.clear.click()
  })

  await window.keyboard.press('Escape')
  await expect(saleScreen(window).lines).toHaveCount(1)
})
