import { managementScreen } from '../screens/platform/management'
import { openBySearch, searchWindow } from '../screens/platform/search'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { startTour } from './tour'

const { window, picture, end } = await startTour()
const management = managementScreen(window)
const search = searchWindow(window)

await signIn(window, people.manager)
await openBySearch(window, 'Fechamentos de caixa')
await management.favourite.click()
await openBySearch(window, 'Auditoria')
await management.favourite.click()
await management.item('Início').click()
await management.favourites.nth(1).waitFor()
await picture('inicio')
await management.item('Loja e equipe').click()
await management.tile('Filiais').waitFor()
await picture('area')
await window.keyboard.press('Control+k')
await search.field.fill('vale')
await search.entries.first().waitFor()
await picture('procurar')
await search.entry('Validade do vale-troca').click()
await window.getByRole('region', { name: 'Validade do vale-troca' }).waitFor()
await picture('parametro')
await end()
