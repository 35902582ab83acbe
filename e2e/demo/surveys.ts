import { samples } from '#scripts/demo-shop/samples'
import { askedSurvey, surveyScreen } from '../screens/customers/survey'
import { managementScreen } from '../screens/platform/management'
import { openBySearch } from '../screens/platform/search'
import { paymentScreen, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { scan } from '../support/scanners/scan'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const screen = surveyScreen(window)
const demo = 'Como chegou até nós'

await signIn(window, people.manager)
await openTill(window, '100,00')
await openBySearch(window, 'Pesquisa na loja')
await screen.question('Faixa de idade').waitFor()
await picture('lista-de-perguntas')
await screen.addQuestion.click()
const question = screen.questionWindow('Adicionar uma pergunta')
await question.name.fill('Tipologia')
await question.text.fill('Qual é o gênero do seu cliente?')
await question.line.fill('Homem, Mulher')
await picture('pergunta')
await question.save.click()
await screen.question('Tipologia').waitFor()

await screen.part('Criar uma pesquisa').click()
await screen.addSurvey.click()
const survey = screen.surveyWindow('Adicionar uma pesquisa')
await survey.title.fill('Quem compra')
await survey.add('Tipologia').click()
await survey.add('Faixa de idade').click()
await picture('pesquisa')
await survey.save.click()
await screen.survey('Quem compra').waitFor()

await screen.part('Lançar pesquisas na loja').click()
await screen.store('Casa Jabuti Centro').selectOption(demo)
await screen.save.click()
await screen.saved.waitFor()
await picture('lancar')

await managementScreen(window).toTill.click()
await scan(till, samples.plain.barcode)
await saleScreen(window).lines.first().waitFor()
await window.keyboard.press('F8')
await takeCash(window, '100,00')
await paymentScreen(window).finish.press('Enter')
const asked = askedSurvey(window, demo)
await asked.choice('Em que faixa de idade está o cliente?', '26 a 40').click()
await picture('no-caixa')
await asked.save.click()

await openBySearch(window, 'Pesquisa na loja')
await screen.part('Resultados da Pesquisa').click()
await screen.results.survey.selectOption(demo)
await screen.results.from.fill('01/01/2020')
await screen.results.see.click()
await screen.results.question('Faixa de idade').chart.waitFor()
await picture('resultados')
await screen.results.view('Tabela cruzada').click()
await screen.results.cross.lines.first().waitFor()
await picture('tabela-cruzada')
await end()
