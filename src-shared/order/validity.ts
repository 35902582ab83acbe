/** How many days a quote holds unless somebody says otherwise. */
export const usualValidityDays = 10
