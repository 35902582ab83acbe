import { loyaltySettings } from '../../screens/loyalty/loyalty-settings'
import { notice } from '../../screens/platform/dialog'
import { openFromMenu } from '../../screens/platform/till-menu'
import { branchesScreen } from '../../screens/store/parameters'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import type { LoyaltyTour } from '../tour'

/** The manager takes the cashier's place, chooses which programme serves the branch, and hands the till back. */
export async function chooseCashback(
  { window, picture }: LoyaltyTour,
  program: 'CRM&Bônus' | 'Dito',
): Promise<void> {
  const settings = loyaltySettings(window)
  const card = settings.form('Cartão Fidelidade')
  await changeOperator(window, people.manager)
  await openFromMenu(window, 'Filiais')
  await branchesScreen(window).branch('Casa Jabuti Centro').click()
  await settings.tab('Cartão Fidelidade').click()
  await card.field('Cartão Fidelidade').selectOption(program)
  await card.save.click()
  await settings.serves.getByText(program).waitFor()
  await notice(window, 'Cartão Fidelidade salvo.').click()
  await picture('cartao-fidelidade')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await changeOperator(window, people.cashier)
}

/** “Utiliza pontuação Juntos Somos Mais”, switched on for the company by the manager. */
export async function usePoints({ window, picture }: LoyaltyTour): Promise<void> {
  const settings = loyaltySettings(window)
  const points = settings.form('Juntos Somos Mais')
  await changeOperator(window, people.manager)
  await openFromMenu(window, 'Fidelidade')
  await settings.tab('Juntos Somos Mais').click()
  await settings.place.selectOption({ label: 'Empresa, todas as filiais' })
  await points.field('Utiliza pontuação Juntos Somos Mais').check()
  await points.save.click()
  await notice(window, 'Juntos Somos Mais salvo.').click()
  await picture('juntos-somos-mais')
  await window.keyboard.press('Escape')
  await changeOperator(window, people.cashier)
}

async function changeOperator(
  window: LoyaltyTour['window'],
  who: Parameters<typeof signIn>[1],
): Promise<void> {
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, who)
}
