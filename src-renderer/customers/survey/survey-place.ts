import type { Place } from '../../feature/place'
import { SurveyScreen } from './survey-screen'

export const surveyPlace: Place = {
  id: 'survey',
  name: 'Pesquisa na loja',
  hint: 'O que se pergunta ao cliente depois da venda, em que loja, e o que ele respondeu',
  alsoCalled:
    'Lista de perguntas, criar uma pesquisa, lançar pesquisas na loja, resultados da pesquisa, OLAP, questionário, enquete',
  oldPaths: [
    'Atividade comercial > Pesquisa na loja > Lista de perguntas',
    'Atividade comercial > Pesquisa na loja > Criar uma pesquisa',
    'Atividade comercial > Pesquisa na loja > Lançar pesquisas na loja',
    'Atividade comercial > Pesquisa na loja > Resultados da Pesquisa',
    'Atividade comercial > Pesquisa na loja > OLAP',
  ],
  area: 'customers',
  permission: 'survey.view',
  needsTill: false,
  Screen: SurveyScreen,
}
