"""Photos as phones take them: with the place, the time and the phone's name inside."""

import io

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

PLACE = b"Xingfuli, gate of building 3"


def photo(size: tuple[int, int] = (64, 48), orientation: int = 1) -> bytes:
    """A JPEG of a red wall in 幸福里, at 31.2304 N 121.4737 E."""
    exif = Image.Exif()
    exif[Base.Make] = "Nokia"
    exif[Base.DateTime] = "2026:11:20 18:30:00"
    exif[Base.Orientation] = orientation
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (31.0, 13.0, 49.44),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (121.0, 28.0, 25.32),
        }
    )
    out = io.BytesIO()
    picture = Image.new("RGB", size, (179, 38, 30))
    picture.save(out, "JPEG", exif=exif, comment=PLACE, xmp=b"<?xpacket begin='x'?>")
    return out.getvalue()
