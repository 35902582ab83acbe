import { lineText, numberTextOf } from '../../kernel/text/text-door'

export const operatorCodeSchema = numberTextOf(/^\d{1,6}$/)
export const operatorNameSchema = lineText({ min: 1, max: 40 })
/** As typed by whoever signs in or approves; whether it may be chosen is another question (`pinProblem`). */
export const pinSchema = numberTextOf(/^\d{4,8}$/)
