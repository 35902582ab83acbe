import { loyaltyPrograms, pointsPrograms } from './program-id'

/** Words people look for places by, as the programmes' manuals have them. */
export const pageTitles = loyaltyPrograms.map(({ settings }) => settings.title).join(', ')
export const pointsNames = pointsPrograms.map(({ name }) => name).join(', ')
export const scoredOnReceiving = pointsPrograms.map(({ button }) => button.onReceiving).join(', ')

/** The button of a sale and the window behind it. */
export function scoredOnSale(between: string): string {
  return pointsPrograms
    .map(({ button, name }) => `${button.onSale}${between}Buscar dados de clientes ${name}`)
    .join(', ')
}
