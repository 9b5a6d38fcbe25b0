import { useCameAndWent } from './use-came-and-went'

/** Nothing to be seen: it is there so that what came and went is noted, and is loaded after the first picture. */
export function CameAndWent() {
  useCameAndWent()
  return null
}
