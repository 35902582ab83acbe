import { openBySearch } from '../screens/platform/search'
import { reportsScreen } from '../screens/reporting/reports'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { startTour } from './tour'

const { window, picture, end } = await startTour()
const screen = reportsScreen(window)
await signIn(window, people.manager)
await openBySearch(window, 'Relatórios')
for (const [name, file] of [
  ['Vendas por dia', 'vendas-por-dia'],
  ['Margem por família', 'margem'],
] as const) {
  await screen.report(name).click()
  const { period, rows } = screen.body(name)
  await period('7 dias').click()
  await rows.first().waitFor()
  await picture(file)
}
await end()
