import { identify } from '../screens/customers/customer'
import { crediarioScreen } from '../screens/selling/crediario'
import { people } from '../support/app/people'
import { startSelling } from '../support/app/start-selling'
import { askDatabase } from '../support/app/till'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const [late] = askDatabase<{ name: string }>(
  till.dataFolder,
  `SELECT customer.name FROM receivable JOIN customer ON customer.id = customer_id
   WHERE open_cents > 2000 AND due_on < date('now', '-7 days')
     AND (SELECT count(*) FROM customer AS other WHERE other.name = customer.name) = 1
   GROUP BY customer_id ORDER BY customer.id LIMIT 1`,
)
if (late === undefined) throw new Error('The demo shop has somebody who is late')
const screen = crediarioScreen(window)
await startSelling(till, people.manager)
await identify(window, late.name)
await screen.overdue.getByRole('button', { name: 'Receber' }).click()
await screen.installments.first().waitFor()
await picture('parcelas')
await screen.receive.click()
await screen.paid.waitFor()
await picture('pagamento')
await end()
