import { fromSupervisor, managersOnly, type Feature } from '../../kernel/feature'
import { answeringContract } from './answering-operations'
import { resultsContract } from './results-operations'
import { surveyContract } from './survey-operations'

/** Surveys in store: what customers are asked after a sale, and what they answered (FEATURES F5). */
export const surveyFeature = {
  rights: {
    'survey.view': { name: 'Pesquisa na loja: tela e resultados', starts: fromSupervisor, isYesOrNo: true },
    'survey.edit': { name: 'Pesquisa na loja: perguntas e pesquisas', starts: managersOnly, isYesOrNo: true },
    'survey.launch': { name: 'Pesquisa na loja: lançar', starts: managersOnly, isYesOrNo: true },
    'survey.export': { name: 'Pesquisa na loja: OLAP', starts: managersOnly },
  },
  actions: {
    'survey.save-question': 'Pergunta de pesquisa',
    'survey.save': 'Pesquisa',
    'survey.launch': 'Pesquisa lançada na loja',
    'survey.export': 'Respostas de pesquisa exportadas',
  },
  operations: { ...surveyContract, ...answeringContract, ...resultsContract },
} as const satisfies Feature
