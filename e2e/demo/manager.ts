import { samples } from '#scripts/demo-shop/samples'
import { openFromMenu } from '../screens/platform/till-menu'
import { finishSale, payInCash, takeCard } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { auditScreen } from '../screens/store/audit'
import { closeTillWindow } from '../screens/store/close-till'
import { openTill } from '../screens/store/open-till'
import { branchesScreen, parametersScreen } from '../screens/store/parameters'
import { signIn } from '../screens/store/sign-in'
import { goToPlace, roleEditor, staffScreen } from '../screens/store/staff'
import { people } from '../support/app/people'
import { ringUp } from '../support/selling/ring-up'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const closing = closeTillWindow(window)
const staff = staffScreen(window)
const audit = auditScreen(window)

await signIn(window, people.manager)
await openTill(window, '100,00')
await ringUp(till, samples.plain.code)
await takeCard(window, 'Débito', { brand: 'Elo', nsu: '1234' })
await finishSale(window)
await saleScreen(window).type(samples.plain.code)
await payInCash(window)
await window.keyboard.press('F9')
await window.getByRole('dialog', { name: 'Menu do caixa' }).waitFor()
await picture('menu-do-caixa')
await window.keyboard.press('Escape')
await openFromMenu(window, 'Fechar caixa')
await closing.counted.fill('145,00')
await picture('contagem-do-dinheiro')
await closing.next.click()
await closing.tender('Cartão de débito').fill('49,90')
await picture('contagem-dos-comprovantes')
await closing.confirm.click()
await closing.asCounted.click()
await closing.result.waitFor()
await picture('caixa-fechado')
await closing.done.click()

await goToPlace(window, 'Fechamentos de caixa')
await picture('fechamentos-de-caixa')
await window.keyboard.press('Escape')
await goToPlace(window, 'Operadores e permissões')
await picture('operadores')
await staff.showRoles()
await staff.role('Caixa').first().click()
await roleEditor(window).name.waitFor()
await picture('permissoes-do-perfil')
await window.keyboard.press('Escape')
await window.keyboard.press('Escape')
await goToPlace(window, 'Parâmetros')
await parametersScreen(window).cards.first().waitFor()
await picture('parametros')
await window.keyboard.press('Escape')
await goToPlace(window, 'Filiais')
await branchesScreen(window).branch('Centro').first().click()
await branchesScreen(window).preview.waitFor()
await picture('filial')
await window.keyboard.press('Escape')
await window.keyboard.press('Escape')
await goToPlace(window, 'Auditoria')
await audit.entries.first().waitFor()
await picture('auditoria')
await audit.verify.click()
await audit.verifying.result.waitFor()
await picture('verificar-auditoria')
await end()
