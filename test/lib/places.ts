export { fix, placesOf } from '../../lib/cli/places.ts'
