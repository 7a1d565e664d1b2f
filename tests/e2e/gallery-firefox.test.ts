import { testGallery } from "./gallery-pages";

testGallery("firefox");
