export { fix, placesOf } from '../../lib/trial/places.ts'
