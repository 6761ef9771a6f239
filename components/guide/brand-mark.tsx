// Our own sign, the same drawing as `public/icon/icon.svg`: a key whose bow holds a tick.
import './brand-mark.css';

export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 128 128" width="44" height="44" aria-hidden="true">
      <rect width="128" height="128" rx="28" className="brand-ground" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M70 70l38 38M91 91l15-15" className="brand-key" strokeWidth="15" />
        <circle cx="51" cy="51" r="37" className="brand-bow" />
        <path d="M34 52l13 13 22-25" className="brand-tick" strokeWidth="13" />
      </g>
    </svg>
  );
}
