import { serveTasks } from '../platform/worker/serve-tasks'
import { readTasks } from './read-tasks'

serveTasks(readTasks)
