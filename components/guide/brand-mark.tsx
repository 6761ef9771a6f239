// Our own sign, the same drawing as `public/icon/icon.svg` and the card's: a key whose bow holds a tick.
import './brand-mark.css';

export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" width="44" height="44" aria-hidden="true">
      <path
        fillRule="evenodd"
        d="M5 0h14a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H5a5 5 0 0 1-5-5V5a5 5 0 0 1 5-5ZM9.5 2.5a7 7 0 1 0 5 11.9l4.6 4.6 2.4-2.4-1.5-1.5 1.6-1.6-2.2-2.2-1.6 1.6-1.8-1.8a7 7 0 0 0-6.5-8.6ZM8.7 13.6l-4-4 1.9-1.9 2.1 2.1 4-4 1.9 1.9Z"
      />
    </svg>
  );
}
