extension SkillVocabulary {
  /// The entries of the category "Computer vision".
  static let computerVision = #"""
    # Computer vision
    computer vision = computer vision | ^cv models | computer vision algorithms | computer vision models | computer vision techniques | cv/ml | vision models | cv algorithms ; parent = machine learning ; field
    machine vision = machine vision | vision systems | industrial vision
    image processing = image processing | digital image processing | image analysis | image analytics | image data analysis
    video processing = video processing | video analytics | video analysis | video understanding | video compression | video coding | video codecs
    image classification = image classification | image recognition | visual recognition ; parent = computer vision
    object detection = object detection | object recognition | object detectors ; parent = computer vision
    object tracking = object tracking | multi-object tracking | visual tracking | target tracking ; parent = computer vision
    image segmentation = image segmentation | semantic segmentation | instance segmentation | panoptic segmentation | segmentation algorithms | segmentation, tracking | segmentation and tracking | segmentation, detection | detection and segmentation | detection & segmentation | detection, segmentation ; parent = computer vision
    OCR = ^ocr | optical character recognition ; parent = computer vision
    face recognition = face recognition | facial recognition | face detection | face tracking ; parent = computer vision
    pose estimation = pose estimation | human pose estimation | 6dof pose | body tracking ; parent = computer vision
    gesture recognition = gesture recognition | hand tracking | eye tracking
    action recognition = action recognition | activity recognition
    optical flow = optical flow
    stereo vision = stereo vision | depth estimation | multi-view geometry | multiple view geometry | multiview geometry
    camera calibration = camera calibration | sensor calibration | camera models
    structure from motion = structure from motion | photogrammetry | bundle adjustment
    SLAM = ^slam | vslam | visual slam | simultaneous localization and mapping | visual odometry | visual-inertial odometry | simultaneous localisation and mapping ; parent = computer vision
    3D reconstruction = 3d reconstruction | 3d vision | 3d computer vision | 3d perception | 3d modeling | 3d geometry | 3d scene understanding | 3d generation | 3d deep learning | 3d modelling ; parent = computer vision
    NeRF = ^nerf | neural radiance fields | radiance fields
    Gaussian splatting = gaussian splatting | 3d gaussian splatting | 3dgs
    point clouds = point clouds | point cloud processing
    LiDAR = lidar | lidar processing | lidar data
    sensor fusion = sensor fusion | multi-sensor fusion | data fusion
    perception systems = perception systems | perception algorithms | perception stack | robotic perception | perception models
    scene understanding = scene understanding
    visual question answering = visual question answering | ^vqa | visual reasoning | image captioning
    image generation = image generation | image synthesis | text-to-image | image generation models | generative imaging | image and video generation ; parent = generative AI
    video generation = video generation | text-to-video | video generation models | video models | video synthesis | generative video ; parent = generative AI
    style transfer = style transfer
    super-resolution = super-resolution | image enhancement | image denoising | image restoration
    image registration = image registration | image alignment
    medical imaging = medical imaging | medical image analysis | medical image processing | ^dicom | radiology ai | biomedical imaging
    remote sensing = remote sensing | satellite imagery | satellite data | earth observation | aerial imagery | hyperspectral imaging
    microscopy image analysis = microscopy image analysis | bioimage analysis
    computational photography = computational photography | image signal processing | ^isp pipelines
    image retrieval = image retrieval | visual search | reverse image search
    deepfake detection = deepfake detection
    feature matching = feature matching | ^sift | keypoint detection | feature descriptors
    edge detection = edge detection
    computer graphics = computer graphics | 3d graphics | real-time rendering | graphics programming | graphics pipeline | graphics rendering | real-time graphics
    rendering = !rendering | ray tracing | path tracing | physically based rendering
    shaders = shaders | shader programming | shader development
    OpenGL = opengl | open gl
    DirectX = directx | direct x | direct3d
    WebGL = webgl
    WebGPU = webgpu
    Three.js = three.js | threejs
    Skia = ^skia
    Unity = !^unity | unity3d | unity 3d | unity engine
    Unreal Engine = unreal engine | ^unreal | unreal engine 5 | ue5 | ue4
    Godot = godot
    game engines = game engines | game development
    Blender = !blender
    Autodesk Maya = autodesk maya | !^maya
    Houdini = !houdini
    OpenUSD = openusd | ^usd scenes | pixar usd | universal scene description
    augmented reality = augmented reality | ^ar/vr | ^xr | mixed reality | extended reality | ar applications | vr/ar
    virtual reality = virtual reality | ^vr
    ARKit = arkit
    ARCore = arcore
    OpenXR = openxr
    HoloLens = hololens
    digital twins = digital twins
    FFmpeg = ffmpeg
    GStreamer = gstreamer
    H.264 = h.264 | hevc | h.265 | av1
    WebRTC = webrtc | web rtc
    Halcon = !halcon
    Cognex = cognex
    DeepStream = deepstream | nvidia deepstream
    Amazon Rekognition = amazon rekognition | aws rekognition
    Amazon Textract = amazon textract | aws textract
    Azure Computer Vision = azure computer vision | azure ai vision | azure cognitive services vision
    Google Cloud Vision = google cloud vision | google vision api | cloud vision api
    biometrics = !biometrics | biometric systems | biometric authentication
    autonomous driving = autonomous driving | !autonomous vehicles | self-driving | autonomous driving systems | av systems | !autonomous systems
    driver assistance systems = driver assistance systems | advanced driver assistance systems | adas technology | adas software | adas features | adas functions | adas/ad | adas and ad | adas development ; parent = autonomous driving
    GIS = ^gis | geographic information systems
    ArcGIS = arcgis | arc gis | esri arcgis | esri
    QGIS = qgis
    GDAL = gdal
    GeoPandas = geopandas
    Google Earth Engine = google earth engine
    Mapbox = mapbox
    OpenStreetMap = openstreetmap
    Leaflet ! = ^leaflet | leaflet.js
    Sentinel Hub = sentinel hub
    ENVI ! = ^envi
    template matching = template matching
    image compression = image compression
    image quality assessment = image quality assessment
    visual inspection = !visual inspection | automated visual inspection
    defect detection = !defect detection
    video surveillance analytics = video surveillance analytics
    license plate recognition = license plate recognition
    lane detection = lane detection
    crowd counting = crowd counting
    gaze estimation = gaze estimation
    3D object detection = 3d object detection
    bird's-eye view perception = bird's-eye view perception | bev perception
    HD maps = hd maps | hd mapping
    radiometric calibration = radiometric calibration
    multispectral imaging = multispectral imaging
    thermal imaging = thermal imaging | infrared imaging
    synthetic aperture radar = synthetic aperture radar
    inverse rendering = inverse rendering
    volumetric rendering = volumetric rendering | volume rendering
    animation systems = animation systems | character animation
    PixiJS = pixijs
    Babylon.js = babylon.js
    Cesium = !^cesium
    OpenLayers = openlayers
    Carto ! = ^carto | cartodb
    VFX pipelines = vfx pipelines
    """#
}
