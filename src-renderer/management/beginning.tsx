import { may } from '../app/may'
import { useApp } from '../app/use-app'
import { useFeatures } from '../feature/features-context'

/** What a manager sees first, as the features bring it and her rights reach. */
export function Beginning() {
  const app = useApp()
  return useFeatures()
    .beginning.filter(({ permission }) => may(app, permission))
    .map(({ id, Part }) => <Part key={id} />)
}
