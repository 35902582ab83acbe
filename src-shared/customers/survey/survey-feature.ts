import { managersOnly, type Feature } from '../../kernel/feature'
import { answeringContract } from './answering-operations'
import { surveyContract } from './survey-operations'

/** Surveys in store: what customers are asked after a sale, and what they answered (FEATURES F5). */
export const surveyFeature = {
  rights: {
    'survey.edit': { name: 'Pesquisas: perguntas e criação', starts: managersOnly, isYesOrNo: true },
    'survey.launch': { name: 'Pesquisas: lançar na loja', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'survey.save-question': 'Pergunta de pesquisa',
    'survey.save': 'Pesquisa',
    'survey.launch': 'Pesquisa lançada na loja',
  },
  operations: { ...surveyContract, ...answeringContract },
} as const satisfies Feature
