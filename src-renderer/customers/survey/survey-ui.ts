import type { FeatureUi } from '../../feature/feature'
import type { AfterSale } from '../../selling/open-sale/moments'
import { surveyPlace } from './survey-place'
import { SurveyStep } from './till/survey-step'

/** What the branch asks the customer of the sale just finished (FEATURES F5). */
const afterSale: AfterSale = { id: 'survey', Step: SurveyStep }

export const surveyUi: FeatureUi = { places: [surveyPlace], sale: { afterSale: [afterSale] } }
