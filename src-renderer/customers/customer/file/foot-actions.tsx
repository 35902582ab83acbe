import { may } from '../../../app/may'
import { useApp } from '../../../app/use-app'
import type { CustomerActionProps } from '../../../feature/customer-action'
import { useFeatures } from '../../../feature/features-context'

/** At the foot of the file: what each feature does with it. */
export function FootActions(props: CustomerActionProps) {
  const app = useApp()
  return useFeatures()
    .customerActions.filter(({ permission }) => may(app, permission))
    .map(({ id, Action }) => <Action key={id} {...props} />)
}
