import { customersScreen } from '../screens/customers/customers'
import { mergeScreen } from '../screens/customers/merge'
import { openBySearch } from '../screens/platform/search'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { changeDatabase } from '../support/app/till'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
changeDatabase(
  till.dataFolder,
  `UPDATE customer SET email = 'familia@exemplo.com.br'
   WHERE id IN (SELECT id FROM customer WHERE tax_id IS NOT NULL ORDER BY registered_at LIMIT 2)`,
)
await signIn(window, people.manager)
await openBySearch(window, 'Clientes')
const customers = customersScreen(window)
await customers.rows.first().waitFor()
await picture('clientes')
await customers.rows.first().click()
await window.getByRole('dialog').getByRole('button', { name: 'Salvar' }).waitFor()
await picture('ficha')
await window.keyboard.press('Escape')
await openBySearch(window, 'Cadastros repetidos')
const merge = mergeScreen(window)
await merge.compare.first().click()
await merge.joining.box.getByText('Parcelas em aberto').waitFor()
await picture('juntar')
await end()
